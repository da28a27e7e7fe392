/// Words that tell what a text is about, by Lucene's lists.
@NullMarked
package io.howdidwedo.surveyservice.nextcycle.lucene;

import org.jspecify.annotations.NullMarked;
