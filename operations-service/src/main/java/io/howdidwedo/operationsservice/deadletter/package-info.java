/// Records that could not be worked off: seen, explained, mended, replayed or dropped.
@NullMarked
package io.howdidwedo.operationsservice.deadletter;

import org.jspecify.annotations.NullMarked;
