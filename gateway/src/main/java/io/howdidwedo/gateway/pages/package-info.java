/// The gateway's own pages.
@NullMarked
package io.howdidwedo.gateway.pages;

import org.jspecify.annotations.NullMarked;
