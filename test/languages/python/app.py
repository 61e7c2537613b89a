import aws_cdk as cdk
from choices_stack import ChoicesStack
from contact_center_stack import ContactCenterStack
from desk_stack import DeskStack

app = cdk.App()
ContactCenterStack(
    app,
    "ContactCenter",
    instance_arn="arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555",
)
ChoicesStack(app, "Choices")
DeskStack(app, "Desk")
app.synth()
