/// The channels customers are written to by, and what an address looks like on each.
@NullMarked
package io.howdidwedo.surveyservice.channel;

import org.jspecify.annotations.NullMarked;
