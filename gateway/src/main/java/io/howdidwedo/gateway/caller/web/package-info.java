/// Reads who is calling from a request.
@NullMarked
package io.howdidwedo.gateway.caller.web;

import org.jspecify.annotations.NullMarked;
