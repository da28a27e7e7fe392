/// What customers wrote, and which words mark out those who were dissatisfied.
@NullMarked
package io.howdidwedo.analyticsservice.comment;

import org.jspecify.annotations.NullMarked;
