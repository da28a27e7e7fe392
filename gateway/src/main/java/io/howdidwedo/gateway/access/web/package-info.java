/// Carries the rules' decision along with a request.
@NullMarked
package io.howdidwedo.gateway.access.web;

import org.jspecify.annotations.NullMarked;
