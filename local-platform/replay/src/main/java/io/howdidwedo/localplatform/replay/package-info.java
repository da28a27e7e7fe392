/// Past transactions and their answers, imported as history or played live.
@NullMarked
package io.howdidwedo.localplatform.replay;

import org.jspecify.annotations.NullMarked;
