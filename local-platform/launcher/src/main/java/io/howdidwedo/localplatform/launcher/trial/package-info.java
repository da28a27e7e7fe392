/// The work the start-up cache is trained by.
@NullMarked
package io.howdidwedo.localplatform.launcher.trial;

import org.jspecify.annotations.NullMarked;
