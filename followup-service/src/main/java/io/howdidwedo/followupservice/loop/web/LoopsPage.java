package io.howdidwedo.followupservice.loop.web;

import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// Root causes, who raised them, and what was done.
///
/// @param refused why what was wanted was not done; empty when it was
record LoopsPage(List<RaisedCause> causes, String refused, Caller caller) {}
