/// What requests state in their address, their forms and their bodies: only what is known, once,
/// and read right.
@NullMarked
package io.howdidwedo.servicekit.request;

import org.jspecify.annotations.NullMarked;
