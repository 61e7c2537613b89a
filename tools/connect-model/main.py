#!/usr/bin/env python3
"""Writes emulator/model.json from AWS's own model of the Amazon Connect API.

The model ships inside botocore. Without --botocore the pinned version is downloaded with pip into a
temporary folder. The result holds only what the emulator needs, in a fixed order and without any
documentation text, so that the same botocore always gives the same bytes.

    tools/connect-model/main.py                      write the file
    tools/connect-model/main.py --check              exit 1 if the file is not what would be written
    tools/connect-model/main.py --botocore FOLDER    use an unpacked botocore package
"""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

BOTOCORE = '1.44.5'
SERVICE_FILE = 'data/connect/2017-08-08/service-2.json'
TARGET = Path(__file__).resolve().parents[2] / 'emulator' / 'model.json'

OPERATIONS = [
    'CreateSecurityProfile',
    'DeleteSecurityProfile',
    'DescribeContactFlowModule',
    'DescribeInstance',
    'DescribeInstanceAttribute',
    'DescribeSecurityProfile',
    'DescribeUser',
    'DescribeUserHierarchyGroup',
    'ListContactFlowModules',
    'ListInstanceAttributes',
    'ListInstances',
    'ListInstanceStorageConfigs',
    'ListIntegrationAssociations',
    'ListSecurityProfileAIAgents',
    'ListSecurityProfileApplications',
    'ListSecurityProfileFlowModules',
    'ListSecurityProfilePermissions',
    'ListSecurityProfiles',
    'ListTagsForResource',
    'ListUserHierarchyGroups',
    'ListUsers',
    'SearchSecurityProfiles',
    'SearchUsers',
    'TagResource',
    'UntagResource',
    'UpdateSecurityProfile',
    'UpdateUserSecurityProfiles',
]

# Errors that an operation can answer although its own list does not name them.
COMMON_ERRORS = ['AccessDeniedException', 'InternalServiceException', 'ThrottlingException', 'TooManyRequestsException']

SHAPE_KEYS = {'type', 'required', 'members', 'member', 'key', 'value', 'min', 'max', 'pattern', 'enum'}
MEMBER_KEYS = {'shape', 'location', 'locationName'}
IRRELEVANT_KEYS = {'documentation', 'box', 'sensitive', 'exception', 'error', 'union'}


def read_service(folder):
    """The service description of an unpacked botocore package, whether it is compressed or not."""
    plain = Path(folder) / SERVICE_FILE
    if plain.exists():
        return json.loads(plain.read_bytes())
    return json.loads(gzip.decompress(plain.with_name(plain.name + '.gz').read_bytes()))


def download_service():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, '-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps',
             '--only-binary', ':all:', '--dest', folder, f'botocore=={BOTOCORE}'],
            check=True,
        )
        with zipfile.ZipFile(next(Path(folder).glob('*.whl'))) as wheel:
            wheel.extractall(folder, [name for name in wheel.namelist() if name.startswith(f'botocore/{SERVICE_FILE}')])
        return read_service(Path(folder) / 'botocore')


def pick(where, source, wanted):
    """The wanted keys of one model entry; a key that nobody has judged yet is an error, never silently lost."""
    unknown = set(source) - wanted - IRRELEVANT_KEYS
    if unknown:
        raise SystemExit(f'{where} has {sorted(unknown)}, which this tool neither keeps nor drops: decide in SHAPE_KEYS, '
                         'MEMBER_KEYS or IRRELEVANT_KEYS')
    return {key: source[key] for key in sorted(source) if key in wanted}


def trim_shape(name, shape):
    trimmed = pick(name, shape, SHAPE_KEYS)
    if 'members' in shape:
        trimmed['members'] = {
            member: pick(f'{name}.{member}', target, MEMBER_KEYS) for member, target in sorted(shape['members'].items())
        }
    for part in ('member', 'key', 'value'):
        if part in shape:
            trimmed[part] = shape[part]['shape']
    for part in ('required', 'enum'):
        if part in shape:
            trimmed[part] = sorted(shape[part])
    if shape.get('exception'):
        trimmed['status'] = shape['error']['httpStatusCode']
    return trimmed


def references(shape):
    targets = [member['shape'] for member in shape.get('members', {}).values()]
    return targets + [shape[part] for part in ('member', 'key', 'value') if part in shape]


def trim(service):
    operations = {}
    pending = list(COMMON_ERRORS)
    for name in OPERATIONS:
        source = service['operations'][name]
        operation = {
            'method': source['http']['method'],
            'uri': source['http']['requestUri'],
            'input': source['input']['shape'],
            'errors': sorted(error['shape'] for error in source['errors']),
        }
        if 'output' in source:
            operation['output'] = source['output']['shape']
        operations[name] = operation
        pending += [operation['input'], *operation['errors'], *([operation['output']] if 'output' in operation else [])]

    shapes = {}
    while pending:
        name = pending.pop()
        if name not in shapes:
            shapes[name] = trim_shape(name, service['shapes'][name])
            pending += references(shapes[name])

    others = {
        name: f"{operation['http']['method']} {operation['http']['requestUri']}"
        for name, operation in service['operations'].items() if name not in operations
    }
    return {'operations': operations, 'otherOperations': others, 'shapes': shapes}


def render(model):
    """One entry a line: small, and a new version of the API reads well as a diff."""
    sections = []
    for section in sorted(model):
        lines = [f'  {json.dumps(name)}: {json.dumps(model[section][name], sort_keys=True)}' for name in sorted(model[section])]
        sections.append(f'{json.dumps(section)}: {{\n' + ',\n'.join(lines) + '\n}')
    return '{\n' + ',\n'.join(sections) + '\n}\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--check', action='store_true', help='compare instead of writing')
    parser.add_argument('--botocore', metavar='FOLDER', help='an unpacked botocore package')
    arguments = parser.parse_args()

    service = read_service(arguments.botocore) if arguments.botocore else download_service()
    text = render(trim(service))
    if not arguments.check:
        TARGET.write_text(text, encoding='utf-8')
        return
    if not TARGET.exists() or TARGET.read_text(encoding='utf-8') != text:
        raise SystemExit(f'{TARGET.name} is not what botocore {BOTOCORE} gives: run tools/connect-model/main.py and review the diff')


if __name__ == '__main__':
    main()
