/// A method or constructor that has a body: its lines from the signature to the closing brace,
/// both counted, annotations and documentation before it not.
record Method(String name, int line, int length) {}
