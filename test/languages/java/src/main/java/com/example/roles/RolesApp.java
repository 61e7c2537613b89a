package com.example.roles;

import software.amazon.awscdk.App;

public final class RolesApp {
  private RolesApp() {}

  public static void main(String[] args) {
    App app = new App();
    new ContactCenterStack(app, "ContactCenter",
        "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555");
    new ChoicesStack(app, "Choices");
    new DeskStack(app, "Desk");
    app.synth();
  }
}
