/// The two files of a history, and what their columns mean.
@NullMarked
package io.howdidwedo.localplatform.replay.file;

import org.jspecify.annotations.NullMarked;
