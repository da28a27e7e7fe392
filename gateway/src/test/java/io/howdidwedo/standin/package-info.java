/// A service that stands in for the others in the gateway's tests.
@NullMarked
package io.howdidwedo.standin;

import org.jspecify.annotations.NullMarked;
