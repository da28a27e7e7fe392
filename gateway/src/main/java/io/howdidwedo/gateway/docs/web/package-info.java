/// Over HTTP, to anybody.
@NullMarked
package io.howdidwedo.gateway.docs.web;

import org.jspecify.annotations.NullMarked;
