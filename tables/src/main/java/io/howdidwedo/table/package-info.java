/// Files of rows that people send: told apart, read row by row, refused with words.
@NullMarked
package io.howdidwedo.table;

import org.jspecify.annotations.NullMarked;
