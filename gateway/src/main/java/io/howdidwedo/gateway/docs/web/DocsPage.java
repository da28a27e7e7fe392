package io.howdidwedo.gateway.docs.web;

/// The page on which the contract is read and tried.
///
/// @param contract where that of the routes is, as a file
/// @param events where that of the topics is, as a file
record DocsPage(String contract, String events) {}
