/** Whether a text is the ARN of an AI agent of Amazon Connect, with or without a version. */
export function isAiAgentArn(text: string): boolean {
  return /^arn:[\w-]+:wisdom:[\w-]+:\d{12}:ai-agent\/[\w-]+\/[\w-]+(:[\w$]+)?$/.test(text);
}
