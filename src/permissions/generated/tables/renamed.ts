// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.

export const renamed: Readonly<Record<string, readonly string[]>> = {
  'AgentActivityAudit.Access': ['AccessMetrics.AgentActivityAudit.Access'],
  'Contactflow.View': ['ContactFlows.View'],
  'DownloadCallRecordings': [
    'CallRecordings.Redacted.DownloadButton',
    'CallRecordings.Unredacted.DownloadButton',
    'ContactTranscripts.Unredacted.DownloadButton',
  ],
  'HistoricalMetrics.Access': ['AccessMetrics.HistoricalMetrics.Access'],
  'ListenCallRecordings': ['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access'],
  'RealTimeMetrics.Access': ['AccessMetrics.RealTimeMetrics.Access'],
  'RedactedData.View': ['CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access'],
};
