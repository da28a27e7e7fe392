package io.howdidwedo.servicekit.page;

import gg.jte.Content;

/// A page or a part of one; a controller returns it, in a ResponseEntity when it needs a status.
public record Html(Content content) {}
