export declare function bundleSize(code: string): Promise<{ readonly minified: number; readonly gzip: number }>;
