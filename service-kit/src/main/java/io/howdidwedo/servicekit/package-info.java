/// What every service would otherwise repeat, as Spring Boot auto-configuration.
@NullMarked
package io.howdidwedo.servicekit;

import org.jspecify.annotations.NullMarked;
