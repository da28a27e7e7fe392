/// The pages for logging in and out, and the home page.
@NullMarked
package io.howdidwedo.gateway.login.web;

import org.jspecify.annotations.NullMarked;
