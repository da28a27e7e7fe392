/// The pages behind mailed links.
@NullMarked
package io.howdidwedo.gateway.mailedlink.web;

import org.jspecify.annotations.NullMarked;
