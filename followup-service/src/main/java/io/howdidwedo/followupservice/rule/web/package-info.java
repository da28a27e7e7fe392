/// The rule book, as pages and over HTTP.
@NullMarked
package io.howdidwedo.followupservice.rule.web;

import org.jspecify.annotations.NullMarked;
