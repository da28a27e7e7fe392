/// "You said, we did" in the browser.
@NullMarked
package io.howdidwedo.followupservice.loop.web;

import org.jspecify.annotations.NullMarked;
