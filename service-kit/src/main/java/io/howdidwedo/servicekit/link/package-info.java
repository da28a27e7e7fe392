/// Signed links: what people hold instead of a login.
@NullMarked
package io.howdidwedo.servicekit.link;

import org.jspecify.annotations.NullMarked;
