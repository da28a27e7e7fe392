/// Times as people write them in files.
@NullMarked
package io.howdidwedo.table.time;

import org.jspecify.annotations.NullMarked;
