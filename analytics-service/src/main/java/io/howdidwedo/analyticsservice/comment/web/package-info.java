/// The words of comments over HTTP, as JSON and as CSV with the same digits.
@NullMarked
package io.howdidwedo.analyticsservice.comment.web;

import org.jspecify.annotations.NullMarked;
