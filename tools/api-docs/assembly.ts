/** What of a .jsii file the check of docstrings reads. */
export interface Assembly {
  readonly types: Readonly<Record<string, Type>>;
}

export interface Documented {
  readonly docs?: {
    readonly summary?: string;
    readonly remarks?: string;
    readonly default?: string;
    readonly returns?: string;
    readonly see?: string;
    readonly custom?: Readonly<Record<string, string>>;
  };
}

export interface Type extends Documented {
  readonly name: string;
  readonly kind: string;
  /** Whether it is a struct: what a construct or a method takes as properties. */
  readonly datatype?: boolean;
  readonly locationInModule?: Location;
  readonly initializer?: Method;
  readonly properties?: readonly Member[];
  readonly methods?: readonly (Member & Method)[];
  /** Of an enum. */
  readonly members?: readonly Member[];
}

export interface Member extends Documented {
  readonly name: string;
  readonly optional?: boolean;
  readonly const?: boolean;
  readonly overrides?: string;
  readonly type?: { readonly fqn?: string; readonly primitive?: string };
  readonly locationInModule?: Location;
}

export interface Method {
  readonly parameters?: readonly (Documented & { readonly name: string })[];
}

interface Location {
  readonly filename: string;
  readonly line: number;
}
