/// What is decided at the door before any service is asked.
@NullMarked
package io.howdidwedo.gateway.door;

import org.jspecify.annotations.NullMarked;
