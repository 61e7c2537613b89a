"""Prints where the library was loaded from."""

import cdk_connect_security_profiles

print(cdk_connect_security_profiles.__file__)
