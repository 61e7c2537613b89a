// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.

export const sections: Readonly<Record<string, readonly string[]>> = {
  'Agent Applications': [],
  'Amazon Q': ['AI agent designer'],
  'Analytics and Optimization': [],
  'Cases': [],
  'Channels and flows': [],
  'Contact Actions': [],
  'Contact Control Panel (CCP)': ['Contact Control Panel'],
  'Content Management': [],
  'Customer Profiles': [],
  'Historical changes': [],
  'Legacy permissions': [],
  'Outbound Campaigns': [],
  'Recordings and Transcripts': [],
  'Routing': [],
  'Scheduling': [],
  'Users and permissions': [],
};
