// Stands in for @grpc/proto-loader, which only grpc-js's channelz service would load.
export {};
