package com.example.roles;

import io.github.cdkconnect.securityprofiles.ConnectInstance;
import io.github.cdkconnect.securityprofiles.Permission;
import io.github.cdkconnect.securityprofiles.RecordingsPermissions;
import io.github.cdkconnect.securityprofiles.SecurityProfile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** Prints, as JSON, what is said about three mistakes. */
public final class Mistakes {
  private static final String INSTANCE_ARN =
      "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555";

  private Mistakes() {}

  public static void main(String[] args) throws JsonProcessingException {
    System.out.println(new ObjectMapper().writeValueAsString(Map.of(
        "unknownPermission", messageOf(() -> Permission.of("Queue.View")),
        "malformedArn", messageOf(Mistakes::malformedArn),
        "missingDependency", messageOf(Mistakes::missingDependency))));
  }

  private static void malformedArn() {
    ConnectInstance.fromInstanceArn(new Stack(), "Instance", "arn:aws:connect:us-east-1:111122223333:contact-center/1");
  }

  private static void missingDependency() {
    App app = new App();
    Stack stack = new Stack(app, "Roles");
    SecurityProfile.Builder.create(stack, "Reviewer")
        .instance(ConnectInstance.fromInstanceArn(stack, "Instance", INSTANCE_ARN))
        .securityProfileName("Recording reviewer")
        .permissions(RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS)
        .build();
    app.synth();
  }

  private static String messageOf(Runnable mistake) {
    try {
      mistake.run();
    } catch (RuntimeException error) {
      return error.getMessage();
    }
    return "no error";
  }
}
