/// The frame around pages of the gateway that staff see.
@NullMarked
package io.howdidwedo.gateway.frame;

import org.jspecify.annotations.NullMarked;
