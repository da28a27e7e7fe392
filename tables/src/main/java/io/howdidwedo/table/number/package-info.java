/// Numbers as people write them in files.
@NullMarked
package io.howdidwedo.table.number;

import org.jspecify.annotations.NullMarked;
