/// My work, the case page, and cases over HTTP.
@NullMarked
package io.howdidwedo.followupservice.cases.web;

import org.jspecify.annotations.NullMarked;
