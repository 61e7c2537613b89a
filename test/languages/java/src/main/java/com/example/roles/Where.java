package com.example.roles;

import io.github.cdkconnect.securityprofiles.SecurityProfile;

/** Prints where the library was loaded from. */
public final class Where {
  private Where() {}

  public static void main(String[] args) {
    System.out.println(SecurityProfile.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
