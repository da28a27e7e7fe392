/// Whether the services behind the door are well.
@NullMarked
package io.howdidwedo.gateway.health.web;

import org.jspecify.annotations.NullMarked;
