// No hair shows.
const float REACH = 1.4; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) { return 1e3; }
