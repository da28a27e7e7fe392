/// The pages People and access.
@NullMarked
package io.howdidwedo.gateway.people.web;

import org.jspecify.annotations.NullMarked;
