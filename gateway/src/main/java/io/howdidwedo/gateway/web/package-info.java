/// What everything here that speaks HTTP shares: blocking work off the event loop, pages, refusals.
@NullMarked
package io.howdidwedo.gateway.web;

import org.jspecify.annotations.NullMarked;
