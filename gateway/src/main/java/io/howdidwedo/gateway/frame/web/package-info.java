/// Puts the gateway's own pages into the frame that the services' pages have.
@NullMarked
package io.howdidwedo.gateway.frame.web;

import org.jspecify.annotations.NullMarked;
