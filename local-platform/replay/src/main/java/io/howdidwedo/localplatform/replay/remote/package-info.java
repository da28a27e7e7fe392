/// The running system, seen from outside.
@NullMarked
package io.howdidwedo.localplatform.replay.remote;

import org.jspecify.annotations.NullMarked;
