package io.howdidwedo.gateway.people.web;

/// What a group at the provider may do here.
record GroupLine(String group, String roles, String teams) {}
