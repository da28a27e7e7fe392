package io.howdidwedo.contracts.event;

/// A message from one service to the others: something that happened, or the absolute, versioned
/// state of something. Every implementation is a record of JDK types listed in `EventType`.
public interface Event {}
