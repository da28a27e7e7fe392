/// The only door to the system: it knows who calls, lets in what is allowed, and passes it on.
@NullMarked
package io.howdidwedo.gateway;

import org.jspecify.annotations.NullMarked;
