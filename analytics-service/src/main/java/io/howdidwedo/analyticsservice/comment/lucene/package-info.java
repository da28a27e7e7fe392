/// Parts texts into words by the language they are in.
@NullMarked
package io.howdidwedo.analyticsservice.comment.lucene;

import org.jspecify.annotations.NullMarked;
