/// The messages between the services.
@NullMarked
package io.howdidwedo.contracts;

import org.jspecify.annotations.NullMarked;
