/// Teams over HTTP and in the browser.
@NullMarked
package io.howdidwedo.followupservice.team.web;

import org.jspecify.annotations.NullMarked;
