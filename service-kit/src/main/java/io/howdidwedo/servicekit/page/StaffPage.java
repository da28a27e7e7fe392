package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import io.howdidwedo.servicekit.identity.Caller;

/// A page for somebody who is logged in, with the menu.
///
/// @param section where in the menu it stands
record StaffPage(String organisation, Caller caller, Section section, String title, Content body) {}
